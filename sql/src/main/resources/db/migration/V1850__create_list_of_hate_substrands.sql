-- What a strand is about more exactly, so that antisemitic incidents can be told from other hatred of faiths. The monitored strands stay the five.
INSERT INTO code_list (list_code, title, description) VALUES ('hate_substrand', 'Hate strand, more exactly', 'What the hate was about more exactly, as perceived by the victim or anybody else. Each rolls up into one of the monitored strands.');
