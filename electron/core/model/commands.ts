/** What a command is called in the history and beside undo; the words are `command.NAME` in the language files. */
export const commandNames = [
  'rename_project',
  'show_persons',
  'mask_persons',
  'create_instrument',
  'update_instrument',
  'remove_instruments',
  'tag',
  'untag',
  'create_taxonomy',
  'rename_taxonomy',
  'remove_taxonomy',
  'add_term',
  'update_term',
  'remove_term',
  'add_rater',
  'update_rater',
  'remove_rater',
  'decide_same',
  'decide_different',
  'split_organisation',
  'accept_proposals',
  'revert_decisions',
  'take_over_decisions',
  'forget_waiting',
  'group_organisations',
  'rename_group',
  'correct_operation',
  'correct_organisation',
  'withdraw_correction',
  'keep_correction',
  'assess',
  'clear_assessment',
  'keep_profile',
  'rename_profile',
  'remove_profile',
  'import_profile',
] as const
export type CommandName = (typeof commandNames)[number]

/** What else the history names: what cannot be undone, and undoing itself. */
export const historyNames = [...commandNames, 'import', 'take_back', 'copy_masked', 'undo', 'redo'] as const
export type HistoryName = (typeof historyNames)[number]
