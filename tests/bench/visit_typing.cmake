target_link_libraries(bench_visit_typing PRIVATE dkt_gui dkt_resources Qt6::Test)
