package nl.regelgang.proef;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The heap of this JVM: the most that was ever in it, and the most that was left after a collection. */
final class Geheugen {

    private static final long MEGA = 1024 * 1024;

    private final AtomicLong naOpruimen = new AtomicLong();
    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    Geheugen() {
        for (GarbageCollectorMXBean opruimer : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) opruimer)
                    .addNotificationListener(
                            (bericht, niets) -> gezien(
                                    GarbageCollectionNotificationInfo.from((CompositeData) bericht.getUserData())),
                            bericht -> bericht.getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    private void gezien(GarbageCollectionNotificationInfo ronde) {
        long over = ronde.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        naOpruimen.accumulateAndGet(over, Math::max);
    }

    Map<String, Long> stand() {
        long piek = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return Map.of(
                "heap_piek_mb", piek / MEGA,
                "heap_na_gc_piek_mb", naOpruimen.get() / MEGA,
                "heap_max_mb", Runtime.getRuntime().maxMemory() / MEGA);
    }
}
