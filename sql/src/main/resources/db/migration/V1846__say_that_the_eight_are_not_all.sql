-- The list has the eight and five more.
UPDATE code_list SET description = 'The eight categories the Ministry of Justice collects, and five more of the Victims'' Code.' WHERE list_code = 'need_category';
