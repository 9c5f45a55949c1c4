// Who may do what. `leader` is held per group, by a seat in it; the others by the member.
export const ROLES = ['guest', 'member', 'leader', 'reviewer', 'researcher', 'admin'] as const;
export type Role = (typeof ROLES)[number];
