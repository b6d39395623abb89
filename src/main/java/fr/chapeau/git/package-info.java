/// Drafts, commits and branches of a checkout, as results. The only package that knows JGit.
@NullMarked
package fr.chapeau.git;

import org.jspecify.annotations.NullMarked;
