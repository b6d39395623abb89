package fr.chapeau.site;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a post appears on the site, when, and at which address. The rules are those of Jekyll
/// 4.3; what they leave open is a [Doubt].
public sealed interface Appearance {

    /// Where the post is, or would be were it not held back; empty where nobody can tell.
    default Optional<PostAddress> place() {
        return switch (this) {
            case Appears appears -> Optional.of(appears.address());
            case Later later -> Optional.of(later.address());
            case Hidden hidden -> hidden.address();
            case Stops stops -> Optional.empty();
            case NoSite none -> Optional.empty();
        };
    }

    /// It is there as soon as the site is built.
    ///
    /// @param date that it bears, if it has one
    record Appears(PostAddress address, @Nullable Instant date, Set<Remark> remarks)
            implements Appearance {
        public Appears {
            remarks =
                    remarks.isEmpty()
                            ? Set.of()
                            : Collections.unmodifiableSet(EnumSet.copyOf(remarks));
        }

        public Optional<Instant> written() {
            return Optional.ofNullable(date);
        }
    }

    /// It is there with the first build after a moment.
    record Later(PostAddress address, Instant from) implements Appearance {}

    /// It does not appear.
    ///
    /// @param expected where it would, were the reason gone; null where nobody can tell
    record Hidden(Reason reason, @Nullable PostAddress expected) implements Appearance {

        /// Where it would appear, were the reason gone.
        public Optional<PostAddress> address() {
            return Optional.ofNullable(expected);
        }
    }

    /// Jekyll gives up at it, and the whole site is not built.
    ///
    /// @param detail what Jekyll cannot read, as it is written
    /// @param from when it is to appear, where that is yet to come: until then the site is built;
    ///   null for at once
    record Stops(Fault fault, String detail, @Nullable Instant from) implements Appearance {

        /// When the site begins not to be built; empty for at once.
        public Optional<Instant> start() {
            return Optional.ofNullable(from);
        }
    }

    /// There is no Jekyll site to appear on.
    record NoSite() implements Appearance {}

    /// What is unusual about a post that appears.
    enum Remark {
        /// Its front matter is no valid YAML, so that it appears without title, layout and date.
        FRONT_MATTER_UNREAD,
        /// It has no date: its address has that of the day on which the site is built.
        ADDRESS_CHANGES
    }

    /// Why a post does not appear.
    enum Reason {
        /// `published: false`.
        HELD_BACK,
        /// It lies in `_drafts`.
        DRAFT,
        /// Jekyll writes no pages for its collection (`output`).
        WITHOUT_PAGE,
        /// `_config.yml` does not declare its collection.
        NOT_DECLARED,
        /// In `_posts`, a name has to begin with a date.
        NAME_WITHOUT_DATE,
        /// Something stands before its front matter.
        HEADER_HIDDEN,
        /// It has no front matter; Jekyll copies it as it is.
        NO_FRONT_MATTER,
        /// `exclude` names it, or a folder above it.
        EXCLUDED,
        /// Its name, or that of a folder above it, begins with `_`, `.`, `#` or `~`, or ends with
        /// `~`.
        SPECIAL_NAME,
        /// It lies where Jekyll does not look.
        NOT_READ
    }

    /// What Jekyll gives up at.
    enum Fault {
        /// `date:` without a value.
        DATE_EMPTY,
        DATE_UNREADABLE,
        /// The date of the file's name is in no calendar.
        NAME_DATE_UNREADABLE,
        /// `permalink: ""` in a page.
        PERMALINK_EMPTY,
        /// `permalink` is a number, a date or `true`.
        PERMALINK_NO_TEXT,
        /// `slug` is a number, a date or `true`.
        SLUG_NO_TEXT,
        /// A permalink with a `:name` that Jekyll does not know.
        PERMALINK_UNKNOWN_PART,
        /// Letters before a colon that an address cannot begin with.
        ADDRESS_INVALID,
        /// The front matter of a page is a list or a word.
        FRONT_MATTER_NO_MAP
    }
}
