-- A grant has no service.
ALTER TABLE award_return MODIFY service_id BIGINT;
