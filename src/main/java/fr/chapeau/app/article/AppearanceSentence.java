package fr.chapeau.app.article;

import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Message;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.Doubt;
import fr.chapeau.site.PostAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Says in one sentence whether, when and where an article appears.
public final class AppearanceSentence {
    private final ZoneId zone;
    private final DateWords dates;

    /// @param language of the interface
    /// @param zone of the site
    public AppearanceSentence(Language language, ZoneId zone) {
        this.zone = zone;
        this.dates = new DateWords(language.locale(), zone);
    }

    /// The sentence.
    public Message of(Appearance appearance) {
        return switch (appearance) {
            case Appearance.Appears appears -> appears(appears);
            case Appearance.Later(PostAddress address, Instant from) ->
                    Message.of(AppearanceMessage.LATER, address.readable(), moment(from));
            case Appearance.Hidden(var reason, var expected) -> hidden(reason, expected);
            case Appearance.Stops(var fault, String detail, var from) ->
                    stops(Message.of(fault(fault), detail), from);
            case Appearance.NoSite none -> Message.of(AppearanceMessage.NO_SITE);
        };
    }

    /// The sentence on what may make it another answer.
    public static Message of(Doubt doubt) {
        return Message.of(
                switch (doubt.kind()) {
                    case LIMIT -> AppearanceMessage.DOUBT_LIMIT;
                    case PLUGINS -> AppearanceMessage.DOUBT_PLUGINS;
                    case PROGRAMS -> AppearanceMessage.DOUBT_PROGRAMS;
                    case OTHER_CONFIGURATIONS -> AppearanceMessage.DOUBT_CONFIGURATIONS;
                    case CONFIGURATION -> AppearanceMessage.DOUBT_CONFIGURATION;
                },
                doubt.detail());
    }

    private Message appears(Appearance.Appears appears) {
        String address = appears.address().readable();
        if (appears.remarks().contains(Appearance.Remark.FRONT_MATTER_UNREAD)) {
            return Message.of(AppearanceMessage.APPEARS_UNREAD, address);
        }
        if (appears.remarks().contains(Appearance.Remark.ADDRESS_CHANGES)) {
            return Message.of(AppearanceMessage.APPEARS_CHANGING, address);
        }
        return appears.written()
                .map(date -> Message.of(AppearanceMessage.APPEARS_DATED, address, dates.day(date)))
                .orElseGet(() -> Message.of(AppearanceMessage.APPEARS, address));
    }

    private static Message hidden(Appearance.Reason reason, @Nullable PostAddress expected) {
        return switch (reason) {
            case HELD_BACK ->
                    expected == null
                            ? Message.of(AppearanceMessage.HELD_BACK)
                            : Message.of(
                                    AppearanceMessage.HELD_BACK_SOMEWHERE, expected.readable());
            case DRAFT -> Message.of(AppearanceMessage.DRAFT);
            case WITHOUT_PAGE -> Message.of(AppearanceMessage.WITHOUT_PAGE);
            case NOT_DECLARED -> Message.of(AppearanceMessage.NOT_DECLARED);
            case NAME_WITHOUT_DATE -> Message.of(AppearanceMessage.NAME_WITHOUT_DATE);
            case HEADER_HIDDEN -> Message.of(AppearanceMessage.HEADER_HIDDEN);
            case NO_FRONT_MATTER -> Message.of(AppearanceMessage.NO_FRONT_MATTER);
            case EXCLUDED -> Message.of(AppearanceMessage.EXCLUDED);
            case SPECIAL_NAME -> Message.of(AppearanceMessage.SPECIAL_NAME);
            case NOT_READ -> Message.of(AppearanceMessage.NOT_READ);
        };
    }

    private Message stops(Message fault, @Nullable Instant from) {
        return from == null
                ? Message.of(AppearanceMessage.STOPS, fault)
                : Message.of(AppearanceMessage.STOPS_FROM, fault, moment(from));
    }

    private static AppearanceMessage fault(Appearance.Fault fault) {
        return switch (fault) {
            case DATE_EMPTY -> AppearanceMessage.DATE_EMPTY;
            case DATE_UNREADABLE -> AppearanceMessage.DATE_UNREADABLE;
            case NAME_DATE_UNREADABLE -> AppearanceMessage.NAME_DATE_UNREADABLE;
            case PERMALINK_EMPTY -> AppearanceMessage.PERMALINK_EMPTY;
            case PERMALINK_NO_TEXT -> AppearanceMessage.PERMALINK_NO_TEXT;
            case SLUG_NO_TEXT -> AppearanceMessage.SLUG_NO_TEXT;
            case PERMALINK_UNKNOWN_PART -> AppearanceMessage.PERMALINK_UNKNOWN_PART;
            case ADDRESS_INVALID -> AppearanceMessage.ADDRESS_INVALID;
            case FRONT_MATTER_NO_MAP -> AppearanceMessage.FRONT_MATTER_NO_MAP;
        };
    }

    /// A day at midnight is the day alone.
    private String moment(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        boolean midnight = time.getHour() == 0 && time.getMinute() == 0;
        return midnight ? dates.day(time) : dates.moment(time);
    }
}
