package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;

/// The rows behind a line of `=`.
final class TableFoot extends TableBody {}
