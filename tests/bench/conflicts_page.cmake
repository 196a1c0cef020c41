target_link_libraries(bench_conflicts_page PRIVATE dkt_gui_conflicts dkt_resources Qt6::Test)
target_include_directories(bench_conflicts_page PRIVATE ${CMAKE_SOURCE_DIR}/tests)
