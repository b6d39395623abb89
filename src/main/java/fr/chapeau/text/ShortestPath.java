package fr.chapeau.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// The shortest way from one sequence to another by leaving parts out and putting parts in.
///
/// Myers, *An O(ND) Difference Algorithm and Its Variations* (1986), section 4b: paths from both
/// ends, each diagonal with how far one gets on it, until two of them meet; there the box is cut in
/// two. Where they do not meet within a limit, the box is cut at the furthest point of all.
final class ShortestPath {
    private static final long MOST_STEPS = 30_000_000;
    private static final int SHALLOWEST = 64;
    private static final int DEEPEST = 4_096;

    private final int[] old;
    private final int[] fresh;
    private final int[] partner;
    private final Deque<Box> open = new ArrayDeque<>();
    private final int limit;

    /// The place among the old parts that is reached on a diagonal (old place - new place), counted
    /// from `zero`.
    private final int[] ahead;

    private final int[] behind;
    private final int zero;
    private boolean least = true;

    // The diagonals in use, of the box at hand.
    private int aheadMin;
    private int aheadMax;
    private int behindMin;
    private int behindMax;

    ShortestPath(int[] old, int[] fresh) {
        this.old = old;
        this.fresh = fresh;
        partner = new int[old.length];
        Arrays.fill(partner, -1);
        int diagonals = old.length + fresh.length + 5;
        ahead = new int[diagonals];
        behind = new int[diagonals];
        zero = fresh.length + 2;
        limit = Math.clamp(MOST_STEPS / diagonals, SHALLOWEST, DEEPEST);
    }

    /// For each old part its place among the new ones, or -1; rising.
    int[] find() {
        open.push(new Box(0, old.length, 0, fresh.length));
        while (!open.isEmpty()) {
            Box box = withoutEqualEnds(open.pop());
            if (box.oldStart < box.oldEnd && box.freshStart < box.freshEnd) {
                Point cut = cut(box);
                open.push(new Box(box.oldStart, cut.old, box.freshStart, cut.fresh));
                open.push(new Box(cut.old, box.oldEnd, cut.fresh, box.freshEnd));
            }
        }
        return partner;
    }

    /// Whether the way is the shortest; known once it was found.
    boolean isLeast() {
        return least;
    }

    private record Box(int oldStart, int oldEnd, int freshStart, int freshEnd) {}

    private record Point(int old, int fresh) {}

    private Box withoutEqualEnds(Box box) {
        int i = box.oldStart;
        int j = box.freshStart;
        while (i < box.oldEnd && j < box.freshEnd && old[i] == fresh[j]) {
            partner[i++] = j++;
        }
        int k = box.oldEnd;
        int l = box.freshEnd;
        while (k > i && l > j && old[k - 1] == fresh[l - 1]) {
            partner[--k] = --l;
        }
        return new Box(i, k, j, l);
    }

    private Point cut(Box box) {
        aheadMin = box.oldStart - box.freshStart;
        aheadMax = aheadMin;
        behindMin = box.oldEnd - box.freshEnd;
        behindMax = behindMin;
        boolean odd = ((aheadMin - behindMin) & 1) != 0;
        ahead[zero + aheadMin] = box.oldStart;
        behind[zero + behindMin] = box.oldEnd;
        for (int cost = 1; ; cost++) {
            int met = goAhead(box, odd);
            if (met != NONE) {
                return point(ahead, met);
            }
            met = goBehind(box, !odd);
            if (met != NONE) {
                return point(behind, met);
            }
            if (cost >= limit) {
                least = false;
                return furthest(box);
            }
        }
    }

    private static final int NONE = Integer.MIN_VALUE;

    private Point point(int[] reached, int diagonal) {
        int x = reached[zero + diagonal];
        return new Point(x, x - diagonal);
    }

    /// One step further from the start, on every second diagonal.
    ///
    /// @return the diagonal on which the two ways meet, if they do
    private int goAhead(Box box, boolean mayMeet) {
        if (aheadMin > box.oldStart - box.freshEnd) {
            ahead[zero + --aheadMin - 1] = -1;
        } else {
            aheadMin++;
        }
        if (aheadMax < box.oldEnd - box.freshStart) {
            ahead[zero + ++aheadMax + 1] = -1;
        } else {
            aheadMax--;
        }
        for (int d = aheadMax; d >= aheadMin; d -= 2) {
            int x = Math.max(ahead[zero + d - 1] + 1, ahead[zero + d + 1]);
            int y = x - d;
            while (x < box.oldEnd && y < box.freshEnd && old[x] == fresh[y]) {
                x++;
                y++;
            }
            ahead[zero + d] = x;
            if (mayMeet && behindMin <= d && d <= behindMax && behind[zero + d] <= x) {
                return d;
            }
        }
        return NONE;
    }

    /// One step further from the end.
    private int goBehind(Box box, boolean mayMeet) {
        if (behindMin > box.oldStart - box.freshEnd) {
            behind[zero + --behindMin - 1] = Integer.MAX_VALUE;
        } else {
            behindMin++;
        }
        if (behindMax < box.oldEnd - box.freshStart) {
            behind[zero + ++behindMax + 1] = Integer.MAX_VALUE;
        } else {
            behindMax--;
        }
        for (int d = behindMax; d >= behindMin; d -= 2) {
            int x = Math.min(behind[zero + d - 1], behind[zero + d + 1] - 1);
            int y = x - d;
            while (x > box.oldStart && y > box.freshStart && old[x - 1] == fresh[y - 1]) {
                x--;
                y--;
            }
            behind[zero + d] = x;
            if (mayMeet && aheadMin <= d && d <= aheadMax && x <= ahead[zero + d]) {
                return d;
            }
        }
        return NONE;
    }

    /// Where one is furthest from the start, or from the end if that way is longer.
    private Point furthest(Box box) {
        Point best = new Point(box.oldStart, box.freshStart);
        int way = -1;
        for (int d = aheadMin; d <= aheadMax; d += 2) {
            int x = Math.min(ahead[zero + d], box.oldEnd);
            int y = Math.min(x - d, box.freshEnd);
            int gone = y + d - box.oldStart + y - box.freshStart;
            if (gone > way) {
                way = gone;
                best = new Point(y + d, y);
            }
        }
        for (int d = behindMin; d <= behindMax; d += 2) {
            int x = Math.max(behind[zero + d], box.oldStart);
            int y = Math.max(x - d, box.freshStart);
            int gone = box.oldEnd - y - d + box.freshEnd - y;
            if (gone > way) {
                way = gone;
                best = new Point(y + d, y);
            }
        }
        return best;
    }
}
