package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.text.TextEdits;
import java.util.Optional;

/// What Chapeau can do about a finding.
public sealed interface Fix {

    /// What a button for it says.
    MessageKey label();

    /// Edits that are right whatever the author meant: they change nothing but the defect and never
    /// hide one.
    record Automatic(TextEdits edits) implements Fix {
        @Override
        public MessageKey label() {
            return new RuleText("fix", "automatic");
        }
    }

    /// Something that needs a person, made easy.
    sealed interface Assisted extends Fix {}

    /// Edits that are right if the author meant what the text looks like; done when a person asks.
    record Proposed(TextEdits edits) implements Assisted {
        @Override
        public MessageKey label() {
            return new RuleText("fix", "proposed");
        }
    }

    /// Declares the picture decorative: its alternative becomes the empty text. This changes what
    /// the page says, so only a person may choose it.
    record EmptyAlternative(TextEdits edits) implements Assisted {
        @Override
        public MessageKey label() {
            return new RuleText("fix", "empty-alternative");
        }
    }

    /// Opens a field of the front matter in the form, whether its key is there already or not.
    record OpenField(FieldPath field) implements Assisted {
        @Override
        public MessageKey label() {
            return new RuleText("fix", "open-field");
        }
    }

    /// Lets the author write the alternative of a picture of the body, or say that it needs none.
    ///
    /// @param syntax how it has to be written there
    record WriteAlternative(Picture picture, AlternativeSyntax syntax) implements Assisted {
        @Override
        public MessageKey label() {
            return new RuleText("fix", "write-alternative");
        }

        /// The edit that gives the picture this alternative.
        ///
        /// @param alternative has words: an empty one is a decision, see [#decorative]
        public TextEdits edits(String alternative) {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("an alternative without words");
            }
            return TextEdits.of(syntax.edit(picture.alternativeSpan(), alternative));
        }

        /// The edits that declare the picture decorative; none where it is all that names a link,
        /// so that readers would not learn where that leads (RGAA 6.2).
        public Optional<TextEdits> decorative() {
            return picture.has(Picture.Trait.IN_NAMELESS_LINK)
                    ? Optional.empty()
                    : Optional.of(new TextEdits(syntax.decorative(picture)));
        }
    }
}
