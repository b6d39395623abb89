/// Reading and writing posts on disk.
@NullMarked
package fr.chapeau.app.files;

import org.jspecify.annotations.NullMarked;
