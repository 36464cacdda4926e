"""Only what pyproject.toml cannot say: data lies beside the packages in a checkout and inside one when installed."""

from pathlib import Path
from shutil import copytree

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithData(build_py):
    """Copies `resources` and `surveys` to `reifegrad/_data`, where `reifegrad.paths` looks for them."""

    def run(self) -> None:
        super().run()
        for folder in ("resources", "surveys"):
            copytree(folder, Path(self.build_lib, "reifegrad", "_data", folder), dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithData})
