package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.PlannedArticle;
import fr.chapeau.app.fixing.PlannedChange;

/// A change that can be ticked.
///
/// @param number from 0, in the order of the plan
record FixItem(int number, PlannedArticle article, PlannedChange change) {}
