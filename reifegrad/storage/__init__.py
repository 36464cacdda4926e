"""The only home of peewee and of SQL: the workspace file, its rows, migrations and lock."""
