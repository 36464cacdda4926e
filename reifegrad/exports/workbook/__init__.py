"""The workbook, sheet by sheet: what stands in the cells is computed first, then it is written and dressed."""
