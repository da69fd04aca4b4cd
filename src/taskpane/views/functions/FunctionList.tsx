export default function FunctionList() {
  return null;
}
