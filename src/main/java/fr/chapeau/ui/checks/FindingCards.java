package fr.chapeau.ui.checks;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.PostDismissals;
import fr.chapeau.check.AlternativeSyntax;
import fr.chapeau.check.Fix;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.checks.AlternativeCard.Choice;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The card beside the list that asks about one finding, one at a time. FX thread only.
final class FindingCards {
    /// Its empty brackets say that a picture is decorative, if somebody has said that they do.
    private static final String EMPTY_BRACKETS = "image-alt-empty";

    private final Texts texts;
    private final ChecksPort port;
    private final HBox row;
    private final ListView<CheckLine> list;
    private final Supplier<@Nullable CheckedArticle> shown;
    private @Nullable FindingCard card;
    private @Nullable Choice undone;

    /// @param row in which list and card lie
    /// @param list gets the keyboard back
    /// @param shown what the checks said last
    FindingCards(
            Texts texts,
            ChecksPort port,
            HBox row,
            ListView<CheckLine> list,
            Supplier<@Nullable CheckedArticle> shown) {
        this.texts = texts;
        this.port = port;
        this.row = row;
        this.list = list;
        this.shown = shown;
    }

    /// Asks for the alternative of a picture.
    void askAlternative(Remark remark, Fix.WriteAlternative offer) {
        port.open(remark);
        show(new AlternativeCard(texts, remark, offer, port::picture, this::chosen, this::close));
    }

    /// Asks why a finding is to be set aside, where that is possible.
    void askReason(Remark remark) {
        if (PostDismissals.isAllowed(remark.finding().rule())) {
            port.open(remark);
            show(new DismissCard(texts, remark, this::dismiss, this::close));
        }
    }

    private void show(FindingCard asked) {
        close();
        port.showPanel();
        card = asked;
        row.getChildren().add(asked.root());
        asked.focus();
    }

    /// Goes on with the choice that waits, or takes the card away whose finding is gone.
    void update(CheckedArticle checked) {
        FindingCard open = card;
        Choice waiting = undone;
        if (open == null) {
            return;
        }
        if (checked.remarks().find(open.remark().key()).isEmpty()) {
            close();
        } else if (waiting != null) {
            chosen(waiting);
        }
    }

    /// A choice is made on the newest state; while that is still being worked out, it waits.
    private void chosen(Choice choice) {
        FindingCard open = card;
        CheckedArticle checked = shown.get();
        if (open == null || checked == null) {
            return;
        }
        Optional<Remark> now = checked.remarks().find(open.remark().key());
        if (choice instanceof Choice.Decorative
                && now.filter(FindingCards::isEmptied).isPresent()) {
            dismiss(texts.of(ChecksMessage.DISMISS_DECORATIVE));
            return;
        }
        undone = choice;
        now.map(Remark::finding)
                .flatMap(finding ->
                        finding.fix() instanceof Fix.WriteAlternative offer
                                ? choice.edits(offer)
                                : Optional.empty())
                .filter(edits ->
                        port.fix(edits, open.remark().finding().rule(), checked.state().revision()))
                .ifPresent(done -> close());
    }

    /// Whether the text says already what the author decides: nothing in it has to change.
    private static boolean isEmptied(Remark remark) {
        return remark.finding().rule().equals(EMPTY_BRACKETS)
                && remark.finding().fix() instanceof Fix.WriteAlternative(var picture, var syntax)
                && syntax == AlternativeSyntax.MARKDOWN;
    }

    private void dismiss(String reason) {
        FindingCard open = card;
        CheckedArticle checked = shown.get();
        if (open != null && checked != null) {
            checked.remarks()
                    .find(open.remark().key())
                    .ifPresentOrElse(
                            remark ->
                                    port.dismissals()
                                            .dismiss(
                                                    checked,
                                                    remark,
                                                    reason,
                                                    why -> dismissed(open, why)),
                            this::close);
        }
    }

    private void dismissed(FindingCard asked, Optional<Problem> why) {
        if (asked != card) {
            return;
        }
        why.ifPresentOrElse(
                problem -> {
                    switch (asked) {
                        case DismissCard reason -> reason.say(problem);
                        case AlternativeCard alternative -> alternative.say(problem);
                    }
                },
                this::close);
    }

    /// Takes the card away.
    void close() {
        FindingCard open = card;
        card = null;
        undone = null;
        if (open != null) {
            boolean hadKeyboard = open.root().isFocusWithin();
            open.close();
            row.getChildren().remove(open.root());
            if (hadKeyboard) {
                list.requestFocus();
            }
        }
    }
}
