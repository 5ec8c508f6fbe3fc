ALTER TABLE collision ADD KEY ix_collision_told (told_at);
