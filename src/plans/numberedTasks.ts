import type { Area, Task } from '../plan/plan';

/**
 * An area's tasks as far as the plan's body goes: how many they are, and who leads the area. Names, deliverables and deadlines
 * wait for the appendix. Area 3 with 4 tasks gives 3.01 to 3.04.
 */
export function numberedTasks(area: Area): Task[] {
  return Array.from({ length: area.taskCount }, (_, index) => ({
    code: `${area.number}.${String(index + 1).padStart(2, '0')}`,
    area: area.name,
    name: '',
    deliverable: '',
    deadline: '',
    leadAgency: area.leadAgency ?? '',
    leadSource: area.leadSource,
    supportingAgencies: '',
    source: area.source,
  }));
}
