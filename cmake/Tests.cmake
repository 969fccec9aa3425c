# SPDX-License-Identifier: GPL-3.0-or-later
# tidegate_test(NAME tst_x SOURCES tst_x.cpp … LIBS tidegate_plan … [LABELS live] [TIMEOUT 60])
# One Qt Test program; runs offscreen, in UTC, in a scratch home, so that no test sees the developer's own files.
function(tidegate_test)
  cmake_parse_arguments(T "" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS;ARGS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 60)
  endif()
  add_executable(${T_NAME} ${T_SOURCES})
  target_link_libraries(${T_NAME} PRIVATE Qt6::Test ${T_LIBS} tidegate_flags)
  add_test(NAME ${T_NAME} COMMAND ${T_NAME} ${T_ARGS})
  set(home ${CMAKE_BINARY_DIR}/test-home/${T_NAME})
  file(MAKE_DIRECTORY ${home})
  set_tests_properties(${T_NAME} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;KUBECONFIG=;http_proxy=;https_proxy=;HTTP_PROXY=;HTTPS_PROXY=;NO_PROXY=*;TIDEGATE_SOURCE_DIR=${CMAKE_SOURCE_DIR};TIDEGATE_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
endfunction()
