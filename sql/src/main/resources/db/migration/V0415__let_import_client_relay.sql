-- What ./waymark import sends is the operator's, and may hold rows of several forces.
UPDATE api_client SET scopes = CONCAT(scopes, ' FEED_RELAY') WHERE client_id = 'import-client';
