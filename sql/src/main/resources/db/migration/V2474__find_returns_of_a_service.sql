-- Which return of a service in a quarter was submitted first, of whichever contract.
CREATE INDEX ix_award_return_service ON award_return (service_id, quarter);
