/**
 * What the operation that a tag rests on is known by in every copy of the project, kept also where the operation itself is not: a copy may have
 * other deliveries. operation_id points to it where it is here.
 */
export const tagOperationColumns = `
-- 32 hexadecimal digits.
ALTER TABLE tag ADD COLUMN operation_uuid TEXT;
-- Where its list knows it by a code ("c:…"): the same list imported into another copy gives it another uuid.
ALTER TABLE tag ADD COLUMN operation_key TEXT;
UPDATE tag SET (operation_uuid, operation_key) = (
  SELECT lower(hex(uuid)), iif(key GLOB 'c:*' AND ordinal = 1, key, NULL) FROM operation WHERE operation.id = tag.operation_id
) WHERE operation_id IS NOT NULL;
-- The edits of these tags are to say it too.
UPDATE project SET edited_kinds = NULL WHERE EXISTS (SELECT 1 FROM tag WHERE operation_id IS NOT NULL);
`
