package shop

/** Counts what two cashiers sell. */
class Till : Runnable {
    private var sold = 0

    override fun run() {
        for (i in 0 until 1000) {
            sold++
        }
    }

    fun sold() = sold
}

/** The same, guarded. */
class GuardedTill : Runnable {
    private var sold = 0

    override fun run() {
        synchronized(this) { sold++ }
    }

    fun sold() = synchronized(this) { sold }
}

fun main() {
    val till = Till()
    val guarded = GuardedTill()
    val one = Thread(till)
    val two = Thread(till)
    val three = Thread(guarded)
    val four = Thread(guarded)
    one.start()
    two.start()
    three.start()
    four.start()
    one.join()
    two.join()
    three.join()
    four.join()
    println(till.sold() + guarded.sold())
}
