# SPDX-License-Identifier: GPL-3.0-or-later
target_link_libraries(bench_pdf_report PRIVATE dkt_printing)
