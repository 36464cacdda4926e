"""The examples about answers of people."""

from collections.abc import Mapping

from tests.document_examples import Compute

COMPUTED: Mapping[str, Compute] = {}
