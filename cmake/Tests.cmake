# SPDX-License-Identifier: GPL-3.0-or-later
# What every test reads is read once (Qt Test, JSON): half of a test's compile time. Tests are not measured, so -O1 is enough for them.
# Qt Test defines each test's own folder for QFINDTESTDATA, which nobody here uses and which would make every test's header another one.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
add_library(tidegate_test_pch OBJECT ${CMAKE_SOURCE_DIR}/cmake/test_pch.cpp)
target_link_libraries(tidegate_test_pch PRIVATE Qt6::Test Qt6::Network nlohmann_json::nlohmann_json tidegate_flags)
target_compile_options(tidegate_test_pch PRIVATE $<$<CONFIG:Release>:-O1>)
target_precompile_headers(tidegate_test_pch PRIVATE <QtTest> <QNetworkAccessManager> <QSslConfiguration> <nlohmann/json.hpp> <functional> <map> <optional> <string> <variant> <vector>)

add_custom_target(ui_tests)

# What is no page of the screen is tested on a desktop that writes 0,5: there printf and strtod are wrong for JSON, PromQL and bounds.
# Without the definitions (Debian: locales) the tests run all the same, and tst_number says what is missing.
set(TIDEGATE_TEST_LOCALES ${CMAKE_BINARY_DIR}/test-locales)
if(NOT EXISTS ${TIDEGATE_TEST_LOCALES}/de_DE.UTF-8)
  file(MAKE_DIRECTORY ${TIDEGATE_TEST_LOCALES})
  execute_process(COMMAND localedef -i de_DE -f UTF-8 ${TIDEGATE_TEST_LOCALES}/de_DE.UTF-8 RESULT_VARIABLE ignored OUTPUT_QUIET ERROR_QUIET)
endif()

# tidegate_test(NAME tst_x SOURCES tst_x.cpp … LIBS tidegate_plan … [LABELS slow] [TIMEOUT 60] [CASES aFunction …])
# One Qt Test program; runs offscreen, in UTC, in a scratch home, so that no test sees the developer's own files.
# With CASES each named function is a test of its own, with the time limit for itself and beside the others.
function(tidegate_test)
  cmake_parse_arguments(T "" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS;ARGS;CASES" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 60)
  endif()
  if(TIDEGATE_SANITIZE OR TIDEGATE_TSAN)
    math(EXPR T_TIMEOUT "${T_TIMEOUT} * 4") # each access is looked at
  endif()
  add_executable(${T_NAME} ${T_SOURCES})
  target_link_libraries(${T_NAME} PRIVATE Qt6::Test Qt6::Network ${T_LIBS} tidegate_flags)
  target_compile_options(${T_NAME} PRIVATE $<$<CONFIG:Release>:-O1>)
  # Widgets would make other headers of the same ones.
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui/")
    add_dependencies(ui_tests ${T_NAME})
  else()
    target_precompile_headers(${T_NAME} REUSE_FROM tidegate_test_pch)
  endif()
  if(NOT T_CASES)
    tidegate_test_entry(${T_NAME} ${T_ARGS})
  endif()
  foreach(case IN LISTS T_CASES)
    tidegate_test_entry(${T_NAME}.${case} ${case} ${T_ARGS})
  endforeach()
endfunction()
# Of tidegate_test alone. Qt Test's own watchdog (five minutes for the whole program) is set to the limit that the test was given.
function(tidegate_test_entry entry)
  add_test(NAME ${entry} COMMAND ${T_NAME} ${ARGN})
  set(home ${CMAKE_BINARY_DIR}/test-home/${entry})
  file(MAKE_DIRECTORY ${home})
  # Tests of the screen need Widgets; all others run without.
  set(locale "LC_ALL=;LANG=C.UTF-8;LC_NUMERIC=de_DE.UTF-8")
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui/")
    list(APPEND T_LABELS ui)
    set(locale "LC_ALL=C.UTF-8")
  endif()
  set_tests_properties(${entry} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${T_TIMEOUT}000;QT_QPA_PLATFORM=offscreen;TZ=UTC;${locale};LOCPATH=${TIDEGATE_TEST_LOCALES};HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;KUBECONFIG=;http_proxy=;https_proxy=;HTTP_PROXY=;HTTPS_PROXY=;NO_PROXY=*;TIDEGATE_SOURCE_DIR=${CMAKE_SOURCE_DIR};TIDEGATE_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
endfunction()
