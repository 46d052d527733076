/** The page where the pane cannot start, or has not yet. Kept apart: nothing else of this file goes into the script for old web views. */
export const SURROUNDINGS = {
  title: 'Theo dõi cải cách hành chính',
  oldView: [
    'Máy này hiển thị ngăn tác vụ bằng trình duyệt cũ (Internet Explorer hoặc Microsoft Edge đời trước), nên ngăn CCHC không mở được.',
    'Vẫn dùng được: sổ tính CCHC với công thức có sẵn của Excel. Nhập tình trạng, tỷ lệ, ngày hoàn thành; danh sách chọn và kiểm tra khi nhập; màu tô; các số tổng hợp đều chạy bình thường.',
    'Không dùng được trên máy này: ngăn CCHC, các nút của nhóm CCHC và các hàm CCHC. Ô có hàm CCHC giữ kết quả đã lưu; nếu ô hiện #NAME?, hãy xin bản sổ tính dùng công thức có sẵn.',
    'Muốn mở ngăn CCHC: dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Nếu đang dùng một trong các bản đó, hãy nhờ cán bộ công nghệ thông tin cài Microsoft Edge WebView2.',
  ],
  notReady: [
    'Excel chưa phản hồi sau 10 giây. Ngăn CCHC sẽ tự mở khi Excel sẵn sàng.',
    'Nếu chờ lâu: đóng các hộp thoại đang mở trong Excel, nhấn Enter hoặc Esc nếu đang nhập dở một ô, rồi bấm Tải lại.',
    'Bấm Tải lại mà vẫn không mở được: lưu sổ tính, đóng Excel rồi mở lại, hoặc báo cán bộ công nghệ thông tin kiểm tra đường mạng. Sổ tính vẫn dùng được bình thường.',
  ],
  notLoaded: [
    'Không tải được một tệp mà ngăn CCHC cần.',
    'Hãy kiểm tra kết nối mạng rồi bấm Tải lại.',
    'Nếu vẫn lỗi, hãy báo cán bộ công nghệ thông tin kiểm tra máy chủ của phần bổ trợ và đường ra mạng. Sổ tính vẫn dùng được bình thường.',
  ],
  missingFile: 'Tệp không tải được: ',
  reload: 'Tải lại',
} as const;
