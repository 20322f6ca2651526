# One library per folder, static in what is shipped. What a folder may use is the visible word list at its call.
# The sanitizers make programs large: there, the tests share the libraries (5 GB and minutes of linking instead of 23 GB).
set(nj_library_kind STATIC)
if(NJ_SANITIZE AND NOT NJ_FUZZ)
  set(nj_library_kind SHARED)
endif()

add_library(nj_options INTERFACE)
target_compile_options(nj_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
  -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-align
  -Wimplicit-fallthrough -Wextra-semi -Wunused
  # GCC 12's plain -Wshadow wrongly counts enumerators of scoped enums; sources that are compiled together see each other's names.
  $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,$<$<NOT:$<BOOL:${NJ_UNITY}>>:-Wshadow>>
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>
  $<$<BOOL:${NJ_WERROR}>:-Werror>)
target_compile_definitions(nj_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  NJ_VERSION="${PROJECT_VERSION}")
if(NJ_SANITIZE)
  target_compile_options(nj_options INTERFACE -fsanitize=${NJ_SANITIZE} -fno-omit-frame-pointer)
  if(NJ_SANITIZE MATCHES undefined)
    # Qt compares empty lists by memcmp(null, null, 0).
    target_compile_options(nj_options INTERFACE -fno-sanitize=nonnull-attribute)
  endif()
  target_link_options(nj_options INTERFACE -fsanitize=${NJ_SANITIZE})
endif()

set_property(GLOBAL PROPERTY NJ_TRANSLATED "")

# Headers that nearly every source of a layer includes are compiled once for all libraries of it. A library with compiler options of its own
# needs its own: OWN_PCH.
function(nj_precompile target kind own)
  get_property(owner GLOBAL PROPERTY nj_pch_owner_${kind})
  if(owner AND NOT own)
    target_precompile_headers(${target} REUSE_FROM ${owner})
    return()
  endif()
  target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch_${kind}.h)
  if(NOT own)
    set_property(GLOBAL PROPERTY nj_pch_owner_${kind} ${target})
  endif()
endfunction()

# Sources of a folder share what they include. Few at a time, so that names that are local to two of them seldom meet.
function(nj_unite target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${NJ_UNITY} UNITY_BUILD_BATCH_SIZE 8 UNITY_BUILD_UNIQUE_ID Tr)
endfunction()

function(nj_add_library name folder kind)
  cmake_parse_arguments(arg "OWN_PCH" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp ${PROJECT_SOURCE_DIR}/${folder}/*.h)
  qt_add_library(nj_${name} ${nj_library_kind} ${sources})
  set_target_properties(nj_${name} PROPERTIES DEFINE_SYMBOL NJ_SHARED) # one for all: else each needs precompiled headers of its own
  target_include_directories(nj_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(nj_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} nj_options)
  nj_precompile(nj_${name} ${kind} ${arg_OWN_PCH})
  nj_unite(nj_${name})
  set_property(GLOBAL APPEND PROPERTY NJ_TRANSLATED ${sources})
endfunction()

function(nj_library name)
  nj_add_library(${name} model/${name} model ${ARGN})
endfunction()

function(nj_views_library name)
  nj_add_library(${name} views/${name} views ${ARGN})
endfunction()

function(nj_program name)
  cmake_parse_arguments(arg "" "FOLDER" "PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/*.cpp ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/*.h)
  qt_add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${arg_PRIVATE} nj_options)
  nj_unite(${name})
  set_property(GLOBAL APPEND PROPERTY NJ_TRANSLATED ${sources})
endfunction()
