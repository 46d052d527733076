/** A button as a manifest holds it: id, label, tooltip, and the function that it runs, or null when it shows the pane. */
export type ButtonText = [id: string, label: string, tooltip: string, functionName: string | null];

export const FOUR_BUTTONS: ButtonText[] = [
  ['OpenPane', 'Theo dõi kế hoạch', 'Mở ngăn.', null],
  ['LoadPlan', 'Nạp kế hoạch', 'Nạp mẫu theo dõi vào sổ tính.', 'loadPlan'],
  ['Refresh', 'Làm mới', 'Tính lại và tô lại.', 'refresh'],
  ['NextLagging', 'Nhiệm vụ chậm kế tiếp', 'Chọn nhiệm vụ chậm kế tiếp trong trang tính.', 'nextLagging'],
];

/** A manifest with one group "CCHC" of these buttons; as in Microsoft's samples, everything is named by resource. */
export function manifestText(buttons: ButtonText[] = FOUR_BUTTONS): string {
  const control = ([id, , , functionName]: ButtonText) => `
    <Control xsi:type="Button" id="${id}">
      <Label resid="${id}.Label"/>
      <Supertip><Title resid="${id}.Title"/><Description resid="${id}.Tip"/></Supertip>
      <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/><bt:Image size="80" resid="Icon.80"/></Icon>
      ${functionName === null
    ? '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action>'
    : `<Action xsi:type="ExecuteFunction"><FunctionName>${functionName}</FunctionName></Action>`}
    </Control>`;
  const string = (id: string, text: string) => `<bt:String id="${id}" DefaultValue="${text}"/>`;
  const image = (size: number) => `<bt:Image id="Icon.${size}" DefaultValue="https://localhost:3000/assets/icon-${size}.png"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="CCHC thử"/>
  <IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>
  <Requirements><Sets><Set Name="ExcelApi" MinVersion="1.1"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Requirements><bt:Sets DefaultMinVersion="1.1"><bt:Set Name="SharedRuntime"/></bt:Sets></Requirements>
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="G"><Label resid="Group.Label"/>
        <Icon><bt:Image size="32" resid="Icon.32"/></Icon>${buttons.map(control).join('')}
      </Group></OfficeTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images>${[16, 32, 80].map(image).join('')}</bt:Images>
      <bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/></bt:Urls>
      <bt:ShortStrings>${string('Group.Label', 'CCHC')}${buttons.map(([id, label]) => string(`${id}.Label`, label) + string(`${id}.Title`, `${label} (CCHC)`)).join('')}</bt:ShortStrings>
      <bt:LongStrings>${buttons.map(([id, , tip]) => string(`${id}.Tip`, tip)).join('')}</bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
}
