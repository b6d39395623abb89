/// Findings that a person has set aside for one article, where that is kept, and to which findings
/// of a text it still applies.
@NullMarked
package fr.chapeau.app.dismissal;

import org.jspecify.annotations.NullMarked;
