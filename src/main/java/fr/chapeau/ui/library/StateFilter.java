package fr.chapeau.ui.library;

import fr.chapeau.git.DraftState;
import fr.chapeau.site.Publication;

/// Which posts to show, by their state.
enum StateFilter {
    ANY,
    DRAFTS,
    NEW,
    CONFLICT,
    PUBLISHED,
    UNPUBLISHED,
    SCHEDULED,
    ERRORS;

    boolean takes(LibraryRow row) {
        Publication publication = row.post().publication();
        DraftState draft = row.draft();
        boolean isThere = draft != DraftState.DELETED;
        return switch (this) {
            case ANY -> true;
            case DRAFTS -> draft != DraftState.UNCHANGED;
            case NEW -> draft == DraftState.NEW;
            case CONFLICT -> draft == DraftState.CONFLICT;
            case PUBLISHED -> isThere && publication == Publication.PUBLISHED;
            case UNPUBLISHED -> isThere && publication == Publication.UNPUBLISHED;
            case SCHEDULED -> isThere && publication == Publication.SCHEDULED;
            case ERRORS -> row.errors() > 0;
        };
    }

    LibraryMessage label() {
        return switch (this) {
            case ANY -> LibraryMessage.FILTER_ANY;
            case DRAFTS -> LibraryMessage.FILTER_DRAFTS;
            case NEW -> LibraryMessage.FILTER_NEW;
            case CONFLICT -> LibraryMessage.FILTER_CONFLICT;
            case PUBLISHED -> LibraryMessage.FILTER_PUBLISHED;
            case UNPUBLISHED -> LibraryMessage.FILTER_UNPUBLISHED;
            case SCHEDULED -> LibraryMessage.FILTER_SCHEDULED;
            case ERRORS -> LibraryMessage.FILTER_ERRORS;
        };
    }
}
