"""The workspace file. The only home of peewee and SQL; nothing of them leaves this package."""

from reifegrad.storage.workspace_file import WorkspaceFile

__all__ = ["WorkspaceFile"]
