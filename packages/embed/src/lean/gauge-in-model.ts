/**
 * In the file that holds the gauge alone there is no `folkmoot-model` to be inside of, so nothing is ever found or chosen in one.
 * Takes the place of the elements' module of the same name.
 */
export class GaugeInModel {
  find(): undefined {
    return undefined;
  }
  areaChoice(): undefined {
    return undefined;
  }
}
