# Icons are compiled into the theme: a panel needs a name, never a path.
nj_resources(nj_theme nj_icon_files /icons resources/icons *.svg)
