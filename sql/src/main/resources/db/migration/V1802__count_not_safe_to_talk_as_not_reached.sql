-- Who answered and could not talk was not reached: nothing has been said to them.
UPDATE code_list_entry SET parent_code = 'NOT_REACHED' WHERE id = 21002;
