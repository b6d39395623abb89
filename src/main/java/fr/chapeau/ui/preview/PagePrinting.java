package fr.chapeau.ui.preview;

import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Tone;
import java.util.function.Consumer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/// Prints what the preview shows, by the system's own dialog. FX thread only.
final class PagePrinting {
    private final Notices notices;

    PagePrinting(Notices notices) {
        this.notices = notices;
    }

    /// Prints, once the user has chosen how.
    ///
    /// @param owner the window that the dialog belongs to
    /// @param content puts the page into the job
    void print(Window owner, Consumer<PrinterJob> content) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            notices.show(
                    PagePrinting.class, Tone.WARNING, Message.of(PreviewMessage.PRINT_NO_PRINTER));
            return;
        }
        notices.clear(PagePrinting.class);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return;
        }
        content.accept(job);
        if (!job.endJob()) {
            notices.show(PagePrinting.class, Tone.DANGER, Message.of(PreviewMessage.PRINT_FAILED));
        }
    }
}
