/** What joins the last of two or more families; all in lower case, as nearly everybody prints it. */
const joints = ["and", "&", "et", "y", "e"] as const;

const [before, after] = [joints.map((joint) => ` ${joint} `), joints.map((joint) => `${joint} `)];

/** How long a conjunction before a name is, with the blanks around it; 0 where none stands between `floor` and there. */
export function jointBefore(prose: string, at: number, floor: number): number {
  for (const joint of before) if (at - joint.length > floor && prose.startsWith(joint, at - joint.length)) return joint.length;
  return 0;
}

/** How long a conjunction with the blank after it is; 0 where none stands. */
export function jointAfter(prose: string, at: number): number {
  for (const joint of after) if (prose.startsWith(joint, at)) return joint.length;
  return 0;
}
