# One .ts per language for the whole program. lupdate of Qt 6.4 sees only the sources it is handed, so it is handed all of them.
# `ninja update_translations` refreshes the .ts files; see translations/README.md.
get_property(nj_translated GLOBAL PROPERTY NJ_TRANSLATED)
set(nj_ts
  ${PROJECT_SOURCE_DIR}/translations/nongjang_en.ts
  ${PROJECT_SOURCE_DIR}/translations/nongjang_ko.ts
  ${PROJECT_SOURCE_DIR}/translations/nongjang_zh_CN.ts)
qt_add_lupdate(nongjang TS_FILES ${nj_ts} SOURCES ${nj_translated}
  INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
  OPTIONS -locations none -no-obsolete -no-ui-lines)
qt_add_lrelease(nongjang TS_FILES ${nj_ts} QM_FILES_OUTPUT_VARIABLE nj_qm OPTIONS -nounfinished -removeidentical)
# Both programs link nj_base, so both find the texts.
qt_add_resources(nj_base nj_translation_files PREFIX /i18n BASE ${PROJECT_BINARY_DIR} FILES ${nj_qm})
