// How a canvas is kept: in memory, drawn by the processor.
//
// Where a machine has no graphics card the browser imitates one, and drawing there takes many times
// longer than drawing in memory. Our pictures are small enough for memory on any machine.

export const ONTO_MEMORY = { willReadFrequently: true };
