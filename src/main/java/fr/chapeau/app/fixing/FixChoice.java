package fr.chapeau.app.fixing;

/// Which kinds of defects are to be put right.
public sealed interface FixChoice {

    /// How the ids of rules of French typography begin.
    String TYPOGRAPHY = "typo-";

    /// Whether what a rule finds is.
    boolean has(String rule);

    /// All that needs no person.
    record Everything() implements FixChoice {
        @Override
        public boolean has(String rule) {
            return true;
        }
    }

    /// French typography.
    record Typography() implements FixChoice {
        @Override
        public boolean has(String rule) {
            return rule.startsWith(TYPOGRAPHY);
        }
    }

    /// What one rule finds.
    record OneRule(String id) implements FixChoice {
        @Override
        public boolean has(String rule) {
            return rule.equals(id);
        }
    }
}
