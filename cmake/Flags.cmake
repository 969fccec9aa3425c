# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries language level, warnings and hardening; everything of ours links it.
add_library(tidegate_flags INTERFACE)
# g++ 12 when it optimises: overlaps in std::string's own operator+ (GCC bug 105651), and optionals that it does not see through (GCC bug 80635).
target_include_directories(tidegate_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_features(tidegate_flags INTERFACE cxx_std_20)
target_compile_options(tidegate_flags INTERFACE -Wall -Wextra -pedantic -Wnon-virtual-dtor -Wcast-qual -Wold-style-cast
  -Wconversion -Wno-sign-conversion

  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>
  -Woverloaded-virtual $<$<BOOL:${TIDEGATE_WERROR}>:-Werror>)
target_compile_definitions(tidegate_flags INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_QLIST_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS>)
if(TIDEGATE_SANITIZE)
  # A null or dead object is found by the address sanitizer; asking at every pointer costs a quarter of the build.
  target_compile_options(tidegate_flags INTERFACE -fsanitize=address,undefined -fno-sanitize=null,vptr,object-size -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(tidegate_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TIDEGATE_FUZZ)
  # Every room is watched for coverage; only the fuzz programs bring libFuzzer's main().
  target_compile_options(tidegate_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(tidegate_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TIDEGATE_TSAN)
  target_compile_options(tidegate_flags INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(tidegate_flags INTERFACE -fsanitize=thread)
endif()
