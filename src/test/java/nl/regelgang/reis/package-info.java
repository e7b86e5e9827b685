/** The whole procedure, as people walk through it in a real browser. */
@NullMarked
package nl.regelgang.reis;

import org.jspecify.annotations.NullMarked;
