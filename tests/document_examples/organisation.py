"""The examples about organisation and services."""

from collections.abc import Mapping

from tests.document_examples import Compute

COMPUTED: Mapping[str, Compute] = {}
