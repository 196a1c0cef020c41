target_link_libraries(bench_startup PRIVATE Qt6::Widgets)
