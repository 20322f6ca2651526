# The shipped catalogue, constants and examples are compiled in: the program is one file and finds them anywhere.
function(nj_resources target name prefix folder pattern)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/${folder} ${PROJECT_SOURCE_DIR}/${folder}/${pattern})
  list(TRANSFORM files PREPEND ${PROJECT_SOURCE_DIR}/${folder}/)
  if(files)
    qt_add_resources(${target} ${name} PREFIX ${prefix} BASE ${PROJECT_SOURCE_DIR}/${folder} FILES ${files})
  endif()
endfunction()

nj_resources(nj_catalog nj_catalog_files /catalog resources/catalog *.json)
nj_resources(nj_io nj_example_files /examples resources/examples *.farm)
