INSERT INTO code_list (list_code, title, description) VALUES
    ('safety_area', 'Areas of a safety plan', 'What a safety plan is gone through by.'),
    ('risk_trigger', 'What changes the danger', 'Events after which risk and safety plan are looked at again (College of Policing).'),
    ('order_kind', 'Protective orders', 'Orders and notices that keep somebody away. POLICE in the second column is given by police without a court.'),
    ('marac_agency', 'Agencies at a MARAC', 'Who brings information to a MARAC and takes actions away.');
