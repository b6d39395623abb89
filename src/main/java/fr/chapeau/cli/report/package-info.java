/// What a check has found, in the forms that people and programmes read.
@NullMarked
package fr.chapeau.cli.report;

import org.jspecify.annotations.NullMarked;
