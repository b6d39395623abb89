package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.FixPlan;
import fr.chapeau.app.fixing.PlannedArticle;
import fr.chapeau.app.fixing.PlannedChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be put right, as it is listed and ticked.
///
/// @param byArticle in the order of the plan
/// @param byKind the most frequent first
record Found(FixPlan plan, List<FixGroup> byArticle, List<FixGroup> byKind, FixTicks ticks) {
    static final Found NOTHING = of(new FixPlan(List.of(), List.of()));

    static Found of(FixPlan plan) {
        Map<String, List<FixItem>> kinds = new LinkedHashMap<>();
        List<FixGroup> articles = new ArrayList<>();
        int number = 0;
        for (PlannedArticle article : plan.articles()) {
            List<FixItem> items = new ArrayList<>();
            for (PlannedChange change : article.changes()) {
                FixItem item = new FixItem(number++, article, change);
                items.add(item);
                kinds.computeIfAbsent(change.kind(), any -> new ArrayList<>()).add(item);
            }
            articles.add(new FixGroup("", items));
        }
        List<FixGroup> byKind = new ArrayList<>();
        kinds.forEach((kind, items) -> byKind.add(new FixGroup(kind, items)));
        byKind.sort((one, other) -> other.items().size() - one.items().size());
        List<FixGroup> byArticle = List.copyOf(articles);
        return new Found(plan, byArticle, byKind, new FixTicks(byArticle, byKind));
    }
}
