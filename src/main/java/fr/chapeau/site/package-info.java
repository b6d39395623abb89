/// What a checkout says of itself: configuration, collections, posts, fields, vocabulary, images.
@NullMarked
package fr.chapeau.site;

import org.jspecify.annotations.NullMarked;
