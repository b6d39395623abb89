package fr.chapeau.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// What a view or view model listens to, closed together when it goes.
public final class Subscriptions implements AutoCloseable {
    private final List<Subscription> open = new ArrayList<>();

    /// Keeps a subscription, such as `observable.subscribe(...)` gives, until [#close].
    public void add(Subscription subscription) {
        open.add(subscription);
    }

    /// Ends all of them, the last one first. May be filled again afterwards.
    @Override
    public void close() {
        for (Subscription subscription : open.reversed()) {
            subscription.unsubscribe();
        }
        open.clear();
    }
}
