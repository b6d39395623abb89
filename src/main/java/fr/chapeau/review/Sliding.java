package fr.chapeau.review;

/// Lays changes where a reader would see them. Where a run of words was only put in, or only taken
/// out, and the words beside it are those of its other end, it may as well begin further on: it is
/// laid between blocks or sentences where it can.
final class Sliding {
    private static final int FURTHEST = 400;

    private final Alignment alignment;

    Sliding(Alignment alignment) {
        this.alignment = alignment;
    }

    void slide() {
        int[] olds = alignment.oldFlow();
        int[] news = alignment.newFlow();
        new Direction(alignment.old(), olds, true).slide();
        new Direction(alignment.fresh(), news, false).slide();
    }

    /// Runs of one side.
    private final class Direction {
        private final Side side;
        private final Words words;
        private final int[] flow;
        private final boolean deleted;

        Direction(Side side, int[] flow, boolean deleted) {
            this.side = side;
            this.words = side.words();
            this.flow = flow;
            this.deleted = deleted;
        }

        private int partner(int at) {
            return deleted ? alignment.partner(flow[at]) : alignment.back(flow[at]);
        }

        private void pair(int at, int other) {
            if (deleted) {
                alignment.pair(flow[at], other);
            } else {
                alignment.pair(other, flow[at]);
            }
        }

        private void part(int at) {
            alignment.part(deleted ? flow[at] : alignment.back(flow[at]));
        }

        void slide() {
            int at = 0;
            while (at < flow.length) {
                if (partner(at) != Alignment.NONE) {
                    at++;
                    continue;
                }
                int end = at;
                while (end < flow.length && partner(end) == Alignment.NONE) {
                    end++;
                }
                if (end - at < flow.length) {
                    slide(at, end);
                }
                at = end;
            }
        }

        /// The run starts where it is best; of equal places at the one where it was.
        private void slide(int start, int end) {
            int length = end - start;
            int lowest = start;
            while (lowest > 0
                    && start - lowest < FURTHEST
                    && words.name(flow[lowest - 1]) == words.name(flow[lowest - 1 + length])
                    && partner(lowest - 1) != Alignment.NONE) {
                lowest--;
            }
            int highest = start;
            while (highest + length < flow.length
                    && highest - start < FURTHEST
                    && words.name(flow[highest]) == words.name(flow[highest + length])
                    && partner(highest + length) != Alignment.NONE) {
                highest++;
            }
            int best = start;
            for (int place = lowest; place <= highest; place++) {
                if (worth(place, length) > worth(best, length)) {
                    best = place;
                }
            }
            while (start > best) {
                start--;
                int other = partner(start);
                part(start);
                pair(start + length, other);
            }
            while (start < best) {
                int other = partner(start + length);
                part(start + length);
                pair(start, other);
                start++;
            }
        }

        private int worth(int place, int length) {
            return boundary(place) + boundary(place + length);
        }

        private int boundary(int at) {
            if (at == 0 || at == flow.length) {
                return 8;
            }
            int word = flow[at];
            int before = flow[at - 1];
            if (side.blockOf(word) != side.blockOf(before)) {
                return 8;
            }
            String between = side.text().substring(words.end(before), words.start(word));
            char last = side.text().charAt(words.end(before) - 1);
            if (!between.isEmpty() && ".!?…:".indexOf(last) >= 0) {
                return 4;
            }
            return between.isEmpty() ? 0 : last == ',' || last == ';' ? 2 : 1;
        }
    }
}
