target_link_libraries(bench_event_loop PRIVATE dkt_gui dkt_resources Qt6::Test)
